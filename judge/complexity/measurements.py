"""What was measured of one attempt or more, and what it comes to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from judge.complexity.growth import Growth, counted_growth, growth

FLOOR_S: Final = 0.0005
"""CPU seconds of a call below which its time is mostly that of making it."""
_FLOOR_MIB: Final = 0.5
_MEMORY_NOISE: Final = 0.7
"""Memory grows in leaps: a hash table takes more each time it is two thirds full."""
_FELT: Final = 0.2
"""An input whose time is a smaller share of the slowest one's says nothing of the worst case."""


@dataclass(frozen=True, slots=True)
class Point:
    """One measurement, the least of those at this size."""

    size: int
    cpu_s: float
    mib: float | None = None
    """MiB of memory that the call took at its peak, beyond its arguments; None where the system does not tell."""
    reads: int | None = None
    """How often it read its argument, where that is counted."""

    @property
    def cost(self) -> float:
        """What counts: the reads where they are counted, else the CPU seconds."""
        return self.cpu_s if self.reads is None else float(self.reads)


@dataclass(slots=True)
class Measured:
    """What was measured of one attempt."""

    file: str
    curves: dict[str, dict[int, Point]] = field(default_factory=dict)
    """By the name of the large input, and by size."""
    dimensions: dict[str, dict[int, float]] = field(default_factory=dict)
    """CPU seconds at the extents of one dimension of the slowest input."""
    trouble: str = ""
    """Why there is no more: what went wrong, in one sentence."""

    def take(self, name: str, point: Point) -> None:
        """Take a measurement, and of several at one size the least of each value."""
        curve = self.curves.setdefault(name, {})
        before = curve.get(point.size)
        if before is not None:
            mib = None if point.mib is None or before.mib is None else min(point.mib, before.mib)
            point = Point(point.size, min(point.cpu_s, before.cpu_s), mib, point.reads)
        curve[point.size] = point

    def points(self, name: str) -> list[Point]:
        """Return the measurements on one input, the smallest size first."""
        return [point for _, point in sorted(self.curves[name].items())]

    @property
    def counts_reads(self) -> bool:
        """Whether its reads are counted, and not its time."""
        return any(point.reads is not None for curve in self.curves.values() for point in curve.values())

    @property
    def slowest(self) -> str | None:
        """The name of the input that takes longest at the largest size that all were measured at, or beyond."""
        return max(self.curves, key=lambda name: self._at_full_size(name), default=None)

    @property
    def time(self) -> Growth:
        """How its time grows in the worst case that was measured, or how often it reads where that is counted."""
        found = self._worst(self._time_on)
        if found.shape is None and found.exponent is None and not self.curves:
            return Growth(None, self.trouble or "nothing could be measured")
        return found

    @property
    def memory(self) -> Growth:
        """How the memory that it takes beyond its arguments grows."""
        return self._worst(self._memory_on)

    @property
    def takes_little(self) -> bool:
        """Whether its memory is too little to be measured, at all sizes."""
        told = [
            point.mib for curve in self.curves.values() for point in curve.values() if point.mib is not None
        ]
        return len(told) > 2 and max(told) < _FLOOR_MIB

    def _worst(self, of: Callable[[str], Growth]) -> Growth:
        if not self.curves:
            return Growth(None, "nothing could be measured")
        longest = max(map(self._at_full_size, self.curves))
        felt = [name for name in self.curves if self._at_full_size(name) >= _FELT * longest]
        # The slowest one that can be told, unless another one is of a worse class.
        felt.sort(key=self._at_full_size, reverse=True)
        told = list(map(of, felt))
        return max(told, key=lambda one: -1 if one.shape is None else one.shape)

    def _time_on(self, name: str) -> Growth:
        points = self.points(name)
        if self.counts_reads:
            return counted_growth([(point.size, point.cost) for point in points])
        return growth([(point.size, point.cpu_s) for point in points], FLOOR_S)

    def _memory_on(self, name: str) -> Growth:
        points = [(point.size, point.mib) for point in self.points(name) if point.mib is not None]
        if not points:
            return Growth(None, "this system does not tell a process's memory")
        if self.takes_little:
            return Growth(None, f"less than {_FLOOR_MIB} MiB at every size")
        return growth(points, _FLOOR_MIB, most_noise=_MEMORY_NOISE)

    def _at_full_size(self, name: str) -> float:
        """Return the seconds that the largest of all sizes takes, as far as it can be told from smaller ones."""
        *_, last = self.points(name)
        largest = max(size for curve in self.curves.values() for size in curve)
        if last.size == largest or self.counts_reads:
            return last.cost
        told = growth([(point.size, point.cpu_s) for point in self.points(name)], FLOOR_S)
        return float(last.cpu_s * (largest / last.size) ** (told.exponent or 1.0))


@dataclass(slots=True)
class Measurements:
    """What was measured: the model solution, and attempts."""

    model: Measured
    attempts: list[Measured]

    def ratio(self, attempt: Measured) -> float | None:
        """Return how many times the model's cost an attempt has, on its slowest input.

        It is that of the largest size at which both were measured: a slow attempt is measured at sizes of its own too.
        """
        name = attempt.slowest
        if name is None or name not in self.model.curves:
            return None
        mine, models = attempt.curves[name], self.model.curves[name]
        size = max(mine.keys() & models.keys(), default=None)
        if size is None or models[size].cost <= 0:
            return None
        return mine[size].cost / models[size].cost

    def as_the_model(self, attempt: Measured) -> bool:
        """Return whether the time of an attempt grows as that of the model solution, whose class is the target."""
        mine, models = attempt.time, self.model.time
        if mine.shape is not None and models.shape is not None:
            return mine.shape <= models.shape
        if mine.exponent is None or models.exponent is None:
            return False
        return abs(mine.exponent - models.exponent) < _ALIKE


_ALIKE: Final = 0.15
