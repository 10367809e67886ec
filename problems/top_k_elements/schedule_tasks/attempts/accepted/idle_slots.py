def schedule_tasks(tasks, cooldown):
    counts = {}
    for name in tasks:
        counts[name] = counts.get(name, 0) + 1
    ordered = sorted(counts.values(), reverse=True)
    if not ordered:
        return 0
    gaps = ordered[0] - 1
    idle = gaps * cooldown
    for count in ordered[1:]:
        idle -= min(count, gaps)
    return len(tasks) + max(idle, 0)
