import { describe, expect, it } from "vitest";
import { createSnapshot } from "./snapshot";

function setting() {
  const state = { time: 0, mark: "1", marks: 0, loads: 0, broken: false };
  const read = createSnapshot(
    {
      mark: () => {
        state.marks += 1;
        return state.broken ? Promise.reject(new Error("down")) : Promise.resolve(state.mark);
      },
      load: () => {
        state.loads += 1;
        return Promise.resolve(`content ${state.mark}`);
      },
    },
    5_000,
    () => state.time,
  );
  return { state, read };
}

describe("createSnapshot", () => {
  it("loads once and asks for no mark within the interval", async () => {
    const { state, read } = setting();
    expect(await read()).toBe("content 1");
    state.time = 4_999;
    expect(await read()).toBe("content 1");
    expect(state).toMatchObject({ marks: 1, loads: 1 });
  });

  it("checks at once for a caller who accepts nothing old, and after a check that began before", async () => {
    const { state, read } = setting();
    const early = read();
    const late = read(0);
    await Promise.all([early, late]);
    expect(state).toMatchObject({ marks: 2, loads: 1 });
    state.mark = "2";
    expect(await read()).toBe("content 1");
    expect(await read(0)).toBe("content 2");
  });

  it("checks after the interval and loads again only when the mark differs", async () => {
    const { state, read } = setting();
    await read();
    state.time = 5_000;
    await read();
    expect(state).toMatchObject({ marks: 2, loads: 1 });
    state.mark = "2";
    state.time = 10_000;
    expect(await read()).toBe("content 2");
    expect(state.loads).toBe(2);
  });

  it("shares one check among callers at the same time", async () => {
    const { state, read } = setting();
    await Promise.all([read(), read(), read()]);
    expect(state).toMatchObject({ marks: 1, loads: 1 });
  });

  it("goes on serving what it has when a check fails, and throws when it has nothing", async () => {
    const { state, read } = setting();
    state.broken = true;
    await expect(read()).rejects.toThrow("down");
    state.broken = false;
    expect(await read()).toBe("content 1");
    state.broken = true;
    state.time = 6_000;
    expect(await read()).toBe("content 1");
    state.broken = false;
    state.mark = "2";
    state.time = 12_000;
    expect(await read()).toBe("content 2");
  });
});
