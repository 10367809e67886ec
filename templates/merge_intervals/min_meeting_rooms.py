def min_meeting_rooms(meetings: list[list[int]]) -> int:
    """Return how many rooms the half-open intervals [start, end) need when no two in one room overlap."""
