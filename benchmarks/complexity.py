"""How often `judge complexity` tells the right class: `python -m benchmarks.complexity [SLUG]...`.

All accepted and slow attempts of the problems are measured, and what is told is held against complexity.tsv, which
says how the time of each attempt grows with n of the suite's `workload(n)`, as somebody found by reading it. Beside
it the package big_o (in the extra `bench`) gets the same sizes and times, also with all times multiplied by the one
factor that suits it best.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

from judge.catalog.find import find, slugs
from judge.complexity import Measured, Shape, measure_complexity
from judge.examiner import Attempt

_TRUTH = Path(__file__).with_suffix(".tsv")
_CLASSES = {
    "1": Shape.CONSTANT,
    "log": Shape.LOGARITHMIC,
    "n": Shape.NEAR_LINEAR,
    "n^2": Shape.QUADRATIC,
    "n^3": Shape.CUBIC,
    "exp": Shape.EXPONENTIAL,
}
_FACTORS = (1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6)


class Told(NamedTuple):
    """What was told of one attempt."""

    slug: str
    file: str
    shape: Shape | None
    why: str
    curve: list[tuple[int, float]]


def main() -> None:
    """Print what is wrong, and how much is right."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("slugs", nargs="*", metavar="SLUG", help="problems (all)")
    parser.add_argument("--budget", type=float, default=5.0, help="CPU seconds for an attempt (5)")
    parser.add_argument("--jobs", type=int, default=1, help="problems at once (1)")
    chosen = parser.parse_args()
    truth = _truth()
    with ProcessPoolExecutor(chosen.jobs) as pool:
        several = pool.map(partial(_measure, budget_s=chosen.budget), chosen.slugs or slugs())
        told = []
        for of_problem in several:
            for one in of_problem:
                told.append(one)
                _complain(one, truth.get((one.slug, one.file)))
    _sum_up([one for one in told if truth.get((one.slug, one.file))], truth)
    if missing := [one for one in told if (one.slug, one.file) not in truth]:
        print(
            f"{len(missing)} attempts are not in {_TRUTH.name}, such as {missing[0].slug} {missing[0].file}"
        )


def _truth() -> dict[tuple[str, str], str]:
    rows = [line.split("\t") for line in _TRUTH.read_text(encoding="utf-8").splitlines()]
    return {(slug, file): kind for slug, file, kind in rows}


def _measure(slug: str, budget_s: float) -> list[Told]:
    """Measure all attempts at a problem that are right."""
    problem = find(slug)
    files = {
        f"{kind}/{path.stem}": path
        for kind, folder in (("accepted", "accepted"), ("slow", "time_limit_exceeded"))
        for path in problem.attempts(folder)
    }
    attempts = [Attempt(path.read_text(encoding="utf-8"), file) for file, path in files.items()]
    measurements = measure_complexity(problem, attempts, budget_s=budget_s)
    return [
        Told(slug, one.file, one.time.shape, one.trouble or one.time.why, _curve(one))
        for one in measurements.attempts
    ]


def _curve(measured: Measured) -> list[tuple[int, float]]:
    name = measured.slowest
    return [] if name is None else [(point.size, point.cost) for point in measured.points(name)]


def _is_right(told: Shape | None, kind: str) -> bool:
    return told is not None and _CLASSES.get(kind) is told


def _complain(one: Told, kind: str | None) -> None:
    if kind is None or _is_right(one.shape, kind):
        return
    told = f"told {one.shape.text}" if one.shape is not None else f"not told: {one.why}"
    print(f"{one.slug} {one.file}: {kind}, {told}", flush=True)


def _sum_up(told: list[Told], truth: dict[tuple[str, str], str]) -> None:
    kinds = [truth[one.slug, one.file] for one in told]
    printed = [(one, kind) for one, kind in zip(told, kinds, strict=True) if one.shape is not None]
    right = sum(_is_right(one.shape, kind) for one, kind in printed)
    better = [
        one for one, kind in printed
        if one.file.startswith("slow") and kind in _CLASSES and one.shape is not None and one.shape < _CLASSES[kind]
    ]  # fmt: skip
    if not printed:
        sys.exit("nothing was told")
    print(f"{len(told)} attempts: a class is told for {len(printed) / len(told):.1%}, ", end="")
    print(
        f"right for {right / len(printed):.1%} of these; a better one than the true one for {len(better)} slow ones"
    )
    print(f"  judge complexity: {len(printed) - right} wrong, {len(told) - len(printed)} not told")
    counted = [(one, kind) for one, kind in zip(told, kinds, strict=True) if len(one.curve) > 2]
    for label, factors in (("big_o", _FACTORS[:1]), ("big_o, times scaled to suit it", _FACTORS)):
        wrong = min(
            sum(not _is_right(shape, kind) for shape, kind in _guesses(counted, factor)) for factor in factors
        )
        print(f"  {label}: {wrong} wrong")


def _guesses(told: list[tuple[Told, str]], factor: float) -> Iterator[tuple[Shape | None, str]]:
    """Yield what big_o says of the same sizes and times."""
    import numpy as np
    from big_o import infer_big_o_class

    shapes = {
        "Constant": Shape.CONSTANT,
        "Logarithmic": Shape.LOGARITHMIC,
        "Linear": Shape.NEAR_LINEAR,
        "Linearithmic": Shape.NEAR_LINEAR,
        "Quadratic": Shape.QUADRATIC,
        "Cubic": Shape.CUBIC,
        "Exponential": Shape.EXPONENTIAL,
    }
    for one, kind in told:
        sizes, times = (np.array(column, dtype=float) for column in zip(*one.curve, strict=True))
        try:
            best, _ = infer_big_o_class(sizes, times * factor)
        except IndexError:  # it takes the residuals of a fit that has none, as where a line meets all points
            yield None, kind
            continue
        shape = shapes.get(type(best).__name__)
        if type(best).__name__ == "Polynomial":  # its exponent may be that of a class
            exponent = best.coefficients()[-1]
            near = {1: Shape.NEAR_LINEAR, 2: Shape.QUADRATIC, 3: Shape.CUBIC}
            shape = next(
                (found for power, found in near.items() if power - 0.2 <= exponent < power + 0.35), None
            )
        yield shape, kind


if __name__ == "__main__":
    main()
