def can_finish_tasks(tasks: int, prerequisites: list[list[int]]) -> bool:
    followers: list[list[int]] = [[] for _ in range(tasks)]
    waiting_for = [0] * tasks
    for before, after in prerequisites:
        followers[before].append(after)
        waiting_for[after] += 1
    free = [task for task in range(tasks) if waiting_for[task] == 0]
    for task in free:  # grows while we walk along it
        for after in followers[task]:
            waiting_for[after] -= 1
            if waiting_for[after] == 0:
                free.append(after)
    return len(free) == tasks
