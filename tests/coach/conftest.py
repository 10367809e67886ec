"""A person who practises."""

from tests.coach.practice import person

__all__ = ["person"]
