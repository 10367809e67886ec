def all_task_orders(tasks, prerequisites):
    needs = [set() for _ in range(tasks)]
    for a, b in prerequisites:
        needs[b].add(a)
    result, path, done = [], [], set()

    def extend():
        if len(path) == tasks:
            result.append(path[:])
            return
        for task in range(tasks):
            if task not in done and needs[task] <= done:
                path.append(task)
                done.add(task)
                extend()
                done.remove(task)
                path.pop()

    extend()
    return result
