def can_attend_all(appointments: list[list[int]]) -> bool:
    """Tell whether no two of the half-open intervals [start, end) overlap."""
