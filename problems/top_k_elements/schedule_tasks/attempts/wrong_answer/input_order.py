"""Runs the tasks in the given order."""


def schedule_tasks(tasks, cooldown):
    now, free = 0, {}
    for name in tasks:
        now = max(now, free.get(name, 0)) + 1
        free[name] = now + cooldown
    return now
