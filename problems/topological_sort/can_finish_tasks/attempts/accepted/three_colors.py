def can_finish_tasks(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    white, gray, black = 0, 1, 2
    color = [white] * tasks
    for root in range(tasks):
        if color[root] != white:
            continue
        color[root] = gray
        path = [root]
        while path:
            if not graph[path[-1]]:
                color[path.pop()] = black
                continue
            child = graph[path[-1]].pop()
            if color[child] == gray:
                return False
            if color[child] == white:
                color[child] = gray
                path.append(child)
    return True
