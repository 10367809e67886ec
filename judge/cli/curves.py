"""What was measured of complexity, for people and for programs: sentences, a plot, a picture, plain data."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import cycle
from math import log2, log10
from pathlib import Path
from shutil import get_terminal_size
from typing import Any, Final

from judge.catalog import Problem
from judge.complexity import Glance, Growth, Measured, Measurements, Shape
from judge.complexity.growth import growth
from judge.complexity.measurements import FLOOR_S
from judge.errors import MachineError

_HEIGHT: Final = 14
_MARGIN: Final = 22
"""Columns of a plot beside its curves: the scale at the left, and what names the other one at the right."""
_PIPED_WIDTH: Final = 80
_LEAST_WIDTH: Final = 40
_MARKS: Final = "o+*#@%&"
_POWERS: Final = {Shape.NEAR_LINEAR: 1, Shape.QUADRATIC: 2, Shape.CUBIC: 3}
_HARDLY: Final = 0.2
"""An exponent below this means that a dimension hardly matters."""


def told(measurements: Measurements, measured: Measured, problem: Problem) -> str:
    """Say what was measured of an attempt, in some lines."""
    lines = [f"{measured.file}: {_verdict(measurements, measured, problem.time)}"]
    time = growth_text(measured.time)
    if (ratio := measurements.ratio(measured)) is not None:
        time += f"; {ratio:.1f} times the model's"
    lines.append(f"{'reads' if measured.counts_reads else 'time':<10}{time}")
    memory = measured.memory.why if measured.takes_little else growth_text(measured.memory)
    lines.append(f"{'memory':<10}{memory}" + (f"; the target is {problem.space}" if problem.space else ""))
    if (name := measured.slowest) is not None:
        sizes = [point.size for point in measured.points(name)]
        which = (
            f"{name!r}, the slowest of {len(measured.curves)} large inputs," if name else "the large input,"
        )
        lines.append(f"{'measured':<10}on {which} with n from {sizes[0]:,} to {sizes[-1]:,}")
    lines.extend(
        f"{'' if number else 'there':<10}{label} ({max(curve):,}): {_dimension(curve)}"
        for number, (label, curve) in enumerate(measured.dimensions.items())
    )
    return "\n".join(lines)


def _verdict(measurements: Measurements, measured: Measured, target: str) -> str:
    """Say in one line what the time of an attempt is consistent with."""
    time = measured.time
    if measurements.as_the_model(measured):
        return f"consistent with the target, {target}"
    if time.shape is None:
        return f"cannot tell its complexity; the target is {target}"
    return f"consistent with {_class(time)}; the target is {target}"


def growth_text(told: Growth) -> str:
    """Say how something grows, with the exponent and its interval."""
    if told.shape is None:
        return f"cannot tell: {told.why}"
    if told.shape is Shape.EXPONENTIAL:
        return _class(told)
    if told.exponent is None or told.interval is None or told.shape <= Shape.LOGARITHMIC:
        return told.shape.text
    low, high = told.interval
    return f"{told.shape.text}: n^{told.exponent:.2f} ({low:.2f} to {high:.2f})"


def glance_text(glance: Glance) -> str:
    """Say what a glance tells; nothing where it cannot tell a class."""
    growth, (least, most) = glance.growth, glance.sizes
    if growth.shape is None:
        return ""
    return f"measured: time consistent with {_class(growth)}, for n from {least:,} to {most:,}"


def short(told: Growth) -> str:
    """Say how something grows, in a cell of a table."""
    if told.shape is None:
        return "cannot tell"
    return _class(told) if told.base is not None else told.shape.short


def _class(told: Growth) -> str:
    assert told.shape is not None
    if told.base is not None:
        return f"exponential, about {told.base:.1f}^n"
    return told.shape.text


def _dimension(curve: dict[int, float]) -> str:
    exponent = _exponent(curve)
    if exponent is None:
        return "cannot tell"
    return "hardly matters" if abs(exponent) < _HARDLY else f"power {exponent:.1f}"


def _exponent(curve: dict[int, float]) -> float | None:
    return growth(list(curve.items()), FLOOR_S, least_growth=0.0).exponent


# --- drawn ---


def plot(measurements: Measurements) -> str:
    """Return a plot for a terminal, with both axes logarithmic; nothing where it cannot be shown."""
    curves = _curves(measurements)
    terminal = sys.stdout.isatty()
    width = min(get_terminal_size().columns if terminal else _PIPED_WIDTH, 100) - _MARGIN
    if width < _LEAST_WIDTH - _MARGIN or not curves or not _can_print("\u28ff"):
        return ""
    import plotille

    figure = plotille.Figure()
    figure.width, figure.height = width, _HEIGHT
    figure.x_label, figure.y_label = "n", _unit(measurements)
    figure.x_ticks_fkt = lambda low, high: f"{2**low:,.0f}"
    figure.y_ticks_fkt = lambda low, high: f"{10**low:.2g}"
    marks = cycle(_MARKS)
    for label, points in curves:
        xs, ys = [log2(size) for size, _ in points], [log10(value) for _, value in points]
        figure.plot(
            xs, ys, label=label, marker="x" if label == _MODEL else next(marks) if label != _TARGET else "."
        )
    return str(figure.show(legend=True))


def draw_svg(measurements: Measurements, problem: Problem, path: Path) -> None:
    """Draw the curves into a file; MachineError where it cannot be written."""
    import pygal

    chart = pygal.XY(
        title=f"{problem.title}: {_unit(measurements)} against n",
        x_title="n",
        y_title=_unit(measurements),
        x_value_formatter=lambda x: f"{2**x:,.0f}",
        value_formatter=lambda y: f"{10**y:.2g}",
        js=[],  # else the picture asks a server for a script
        legend_at_bottom=True,
        truncate_legend=-1,
    )
    for label, points in _curves(measurements):
        chart.add(label, [(log2(size), log10(value)) for size, value in points])
    try:
        path.write_bytes(chart.render())
    except OSError as error:
        raise MachineError(f"cannot write {path}: {error.strerror}", "name another file") from error


def _unit(measurements: Measurements) -> str:
    return "reads" if measurements.model.counts_reads else "CPU s"


_MODEL: Final = "model solution"
_TARGET: Final = "target"


def _curves(measurements: Measurements) -> list[tuple[str, list[tuple[int, float]]]]:
    """Return what is drawn: each attempt and the model solution on the attempts' slowest input, and the target."""
    slowest = [one.slowest for one in measurements.attempts if one.slowest is not None]
    if not slowest:
        return []
    name = slowest[0]
    curves = [
        (one.file, [(point.size, point.cost) for point in one.points(name)])
        for one in measurements.attempts
        if name in one.curves
    ]
    if name in measurements.model.curves:
        model = [(point.size, point.cost) for point in measurements.model.points(name)]
        curves.append((_MODEL, model))
        power = (
            _POWERS.get(measurements.model.time.shape) if measurements.model.time.shape is not None else None
        )
        measured = [point for point in curves[0][1] if point[1] > FLOOR_S]
        if power is not None and measured:
            first, seconds = measured[0]
            largest = max(size for _, points in curves for size, _ in points)
            curves.append((_TARGET, [(size, seconds * (size / first) ** power) for size in (first, largest)]))
    # What is beneath the floor is the time of making the call.
    floor = 0.0 if measurements.model.counts_reads else FLOOR_S
    told = [(label, [point for point in points if point[1] > floor]) for label, points in curves]
    return [(label, points) for label, points in told if points]


def _can_print(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


# --- plain data ---


def told_as_json(measurements: Measurements, problem: Problem) -> dict[str, Any]:
    """Return all that was measured, as plain data."""
    model = _measured_as_json(measurements.model)
    return {
        "problem": problem.slug,
        "target": problem.target,
        "model": model,
        "attempts": [
            {"problem": problem.slug, "target": problem.target}
            | _measured_as_json(one)
            | {
                "consistent_with_target": measurements.as_the_model(one),
                "times_the_model": measurements.ratio(one),
                "model": model,
            }
            for one in measurements.attempts
        ],
    }


def _measured_as_json(measured: Measured) -> dict[str, Any]:
    return {
        "file": measured.file,
        "trouble": measured.trouble,
        "time": growth_as_json(measured.time),
        "memory": growth_as_json(measured.memory),
        "slowest_input": measured.slowest,
        "inputs": [
            {
                "name": name,
                "points": [
                    {"n": point.size, "cpu_s": point.cpu_s, "memory_mib": point.mib, "reads": point.reads}
                    for point in measured.points(name)
                ],
            }
            for name in measured.curves
        ],
        "dimensions": [
            {"name": label, "exponent": _exponent(curve), "points": _pairs(curve)}
            for label, curve in measured.dimensions.items()
        ],
    }


def _pairs(curve: dict[int, float]) -> Sequence[dict[str, float]]:
    return [{"extent": extent, "cpu_s": cpu_s} for extent, cpu_s in sorted(curve.items())]


def growth_as_json(told: Growth) -> dict[str, Any]:
    """Return how something grows, as plain data."""
    return {
        "class": None if told.shape is None else told.shape.text,
        "exponent": told.exponent,
        "interval": told.interval,
        "base": told.base,
        "why_not": told.why,
    }
