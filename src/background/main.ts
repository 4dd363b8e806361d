import { startBackground } from "./start";

// What the browser runs when it starts the worker: everything, in this first turn.
startBackground();
