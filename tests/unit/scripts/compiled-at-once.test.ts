import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { compiledAtOnce } from "../../../scripts/package/compiled-at-once";

/** What the script leaves behind in its world. */
function run(code: string): unknown {
  const world: { answer?: unknown } = {};
  runInNewContext(code, { world });
  return structuredClone(world.answer);
}

const bundled = `(function(){
  function*steps(n){for(let at=0;at<n;at++)yield at}
  var five=sum(5);
  function sum(n){let all=0;for(let one of steps(n))all+=one;return all}
  async function later(){return five}
  let model={value:five,double(){return this.value*2},get half(){return this.value/2},add:n=>({value:five+n})};
  world.answer=[model.double(),model.half,model.add(1).value,[1,2].map(n=>n+1),typeof later().then]
})();`;

describe("a script that is compiled as it is read", () => {
  it("does what it did, with its functions where they are called before they stand", () => {
    expect(run(compiledAtOnce(bundled))).toEqual(run(bundled));
    expect(run(bundled)).toEqual([20, 5, 11, [2, 3], "function"]);
  });

  it("has every function in parentheses", () => {
    const code = compiledAtOnce(bundled);
    expect(code).toContain("sum=(function(n)");
    expect(code).toContain("map((n=>n+1))");
    expect(code).not.toMatch(/[;}]\s*function/);
  });

  it("leaves a function for later that says it is called rarely, and takes its mark out", () => {
    const code = compiledAtOnce(`(function(){
      world.answer=[often(1),rarely(2)];
      function rarely(n){"use rarely";return [n].map(one=>one+1)}
      function often(n){return n}
    })();`);
    expect(code).toContain("rarely=function(n){return [n]");
    expect(code).toContain("often=(function(n)");
    expect(run(code)).toEqual([1, [3]]);
  });

  it("keeps a name that is its own value", () => {
    expect(run(compiledAtOnce("(function(){let kind=1;world.answer={kind,last:()=>kind}.kind})();"))).toBe(1);
  });

  it("is refused where it is no function around everything", () => {
    expect(() => compiledAtOnce("let a = 1;")).toThrow("This bundle is no function");
    expect(() => compiledAtOnce("(function(){})();let a = 1;")).toThrow("This bundle is no function");
  });
});
