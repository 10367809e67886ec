def task_order(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    index = [tasks] * tasks  # its index in the order, `tasks` while it has none
    opened = [False] * tasks
    order = [0] * tasks
    free = tasks
    for root in range(tasks):
        stack = [root]
        while stack:
            task = stack[-1]
            if not opened[task]:
                opened[task] = True
                stack.extend(child for child in graph[task] if not opened[child])
            else:
                stack.pop()
                if index[task] == tasks:
                    free -= 1
                    order[free] = task
                    index[task] = free
    return [] if any(index[a] >= index[b] for a, b in prerequisites) else order
