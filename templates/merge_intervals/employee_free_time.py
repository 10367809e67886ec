def employee_free_time(schedules: list[list[list[int]]]) -> list[list[int]]:
    """Return, ascending, the gaps [start, end] between busy times that all employees have in common."""
