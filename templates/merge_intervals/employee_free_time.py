def employee_free_time(schedules: list[list[list[int]]]) -> list[list[int]]:
    """Return, sorted, the gaps [start, end] of positive length in which no employee is busy."""
