def can_attend_all(appointments: list[list[int]]) -> bool:
    """Return whether no two of the half-open intervals [start, end) overlap."""
