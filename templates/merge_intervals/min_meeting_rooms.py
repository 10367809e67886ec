def min_meeting_rooms(meetings: list[list[int]]) -> int:
    """Return the minimum number of rooms for these half-open meetings [start, end)."""
