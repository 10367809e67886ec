"""Complexity, measured: how the time and memory of attempts grow with the size of the input."""

from judge.complexity.glance import Glance, glance_at
from judge.complexity.growth import Growth, Shape
from judge.complexity.measurements import Measured, Measurements
from judge.complexity.measuring import measure_complexity

__all__ = ["Glance", "Growth", "Measured", "Measurements", "Shape", "glance_at", "measure_complexity"]
