def schedule_tasks(tasks: list[str], cooldown: int) -> int:
    """Return the least number of intervals until all tasks have run, idle ones included."""
