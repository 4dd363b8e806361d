/** What people who make software talk about beside the broad topics of technology.ts and knowledge.ts. */
export const software = `
retrieval-augmented generation (RAG, semantic search, vector search, vector databases) < large language models ~ search engines, databases
  chunking, reranking, vector index, HNSW, cosine similarity, nearest neighbour, Pinecone, pgvector, Weaviate, Qdrant
AI agents (agentic AI, autonomous agents, LLM agents, AI assistants, MCP, Model Context Protocol, AI workflows) < large language models ~ automation
  function calling, tool use, MCP server, planning loop, guardrail, LLM, orchestration, multi-agent, agent framework, sub-agent
prompt engineering (prompting, prompt design, ChatGPT, Claude, Gemini, copilots) < large language models
  few-shot, system prompt, chain of thought, zero-shot, prompt injection, output format, instruction following, jailbreak, system message, prompt template
AI coding assistants (AI-assisted programming, vibe coding, GitHub Copilot, coding agents, code generation, Cursor) < large language models, software engineering
  Copilot, Claude Code, code completion, generated code, SWE-bench, pair programmer, autocomplete, AI-written
generative images and media (AI art, image generation, text-to-image, AI video, Midjourney, Stable Diffusion, synthetic media, deepfakes) < deep learning
  image generator, DALL-E, voice cloning, Sora, inpainting, LoRA, generated image, watermarking
MLOps (ML engineering, ML infrastructure, LLMOps, model deployment, model serving, ML platform) < machine learning, DevOps
  model registry, feature store, retraining, experiment tracking, MLflow, training pipeline, vLLM, Kubeflow, batch inference, model monitoring
WebAssembly (Wasm, WASI, WebGPU, WebGL, browser graphics, browser engines) < web development ~ computer graphics, programming languages
  WGSL, compute shader, linear memory, Emscripten, buffer, Wasmtime, Chromium, rendering engine, native speed, browser runtime
infrastructure as code (Terraform, OpenTofu, Pulumi, Ansible, configuration management, GitOps, cloud infrastructure) < DevOps, cloud computing
  state file, drift, HCL, plan and apply, Argo CD, CloudFormation, remote backend
platform engineering (internal developer platforms, developer productivity, developer tooling, DevEx) < DevOps
  Backstage, golden path, internal platform, CI pipeline, build times, platform team, DORA metrics, monorepo, dev environment
eBPF and the kernel (eBPF, Linux kernel, kernel development, performance engineering, kernel engineer) < Linux, operating systems
  kprobe, XDP, verifier, Cilium, kernel module, perf, tracing, flame graph, io_uring
event streaming (Kafka, stream processing, message queues, event-driven architecture, real-time data) < distributed systems, data engineering
  topic partition, consumer group, Flink, RabbitMQ, pub/sub, change data capture, backpressure, NATS
penetration testing (pentesting, red teaming, offensive security, bug bounties, CTF, capture the flag, ethical hacking) < cybersecurity
  privilege escalation, Burp Suite, recon, Metasploit, domain admin, shellcode, Kali, reverse engineering, payload
software supply chain security (SBOM, dependency management, application security, AppSec, secure coding, DevSecOps) < cybersecurity ~ open source, DevOps
  malicious package, Sigstore, SLSA, npm package, OWASP, static analysis, Log4j, typosquatting, xz backdoor
game development (indie games, Unity, Unreal Engine, Godot, game programming, game developer) < video games ~ software engineering
  Unreal, playtest, game engine, Steam page, game jam, wishlist, sprite, physics engine, indie studio
local-first software (CRDTs, offline-first, decentralised web, fediverse, Mastodon, ActivityPub, data ownership, IndieWeb, peer-to-peer) ~ distributed systems, open source
  sync engine, Bluesky, AT Protocol, federation, self-hosted, conflict-free, instance?
`;
