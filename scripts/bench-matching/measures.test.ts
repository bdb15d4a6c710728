import { expect, test } from "vitest";
import { interval, mean, ndcg, precision, uniform } from "./measures";

test("the gain of a place is 2^grade - 1 over log2 of the place plus one, against the best order of the same grades", () => {
  // 0 + 7 / log2(3) + 1 / 2 of an ideal 7 + 1 / log2(3)
  expect(ndcg([0, 3, 1], 10)).toBeCloseTo((7 / Math.log2(3) + 0.5) / (7 + 1 / Math.log2(3)), 12);
  expect(ndcg([3, 2, 1, 0], 10)).toBe(1);
  expect(ndcg([0, 0], 10)).toBe(1);
});

test("places beyond the cut count for nothing, in the order and in the ideal", () => {
  expect(ndcg([0, 0, 3], 2)).toBe(0);
  expect(ndcg([3, 3, 0, 3], 2)).toBe(1);
});

test("a better candidate further up never lowers the measure, and at the top counts most", () => {
  expect(ndcg([3, 0, 2], 10)).toBeGreaterThan(ndcg([2, 0, 3], 10));
  expect(ndcg([2, 0, 3], 10)).toBeGreaterThan(ndcg([0, 2, 3], 10));
});

test("precision counts those worth talking to, grades 2 and 3, over the places asked about", () => {
  expect(precision([3, 2, 1, 0, 2, 3], 5)).toBe(0.6);
  expect(precision([3], 5)).toBe(0.2);
});

test("the interval holds the mean, is wider for values that differ more, and is the same every time", () => {
  const near = [0.8, 0.82, 0.84, 0.86, 0.88];
  const far = [0.2, 0.6, 0.9, 1, 1];
  const [from, to] = interval(near);
  expect(from).toBeLessThan(mean(near));
  expect(to).toBeGreaterThan(mean(near));
  const [farFrom, farTo] = interval(far);
  expect(farTo - farFrom).toBeGreaterThan(to - from);
  const many = Array.from({ length: 40 }, (_, at) => Math.sqrt(at) / 7);
  expect(interval(many)).toEqual(interval(many));
});

test("the numbers of a seed are spread evenly over 0 to 1", () => {
  const random = uniform(1);
  const drawn = Array.from({ length: 10_000 }, () => random());
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(mean(drawn)).toBeCloseTo(0.5, 1);
  expect(drawn.filter((value) => value < 0.1).length).toBeGreaterThan(900);
});
