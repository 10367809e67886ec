def schedule_tasks(tasks: list[str], cooldown: int) -> int:
    """Return the minimum number of intervals to run all tasks, idle intervals included."""
