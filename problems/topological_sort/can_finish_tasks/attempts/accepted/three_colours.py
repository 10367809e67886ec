def can_finish_tasks(tasks, prerequisites):
    graph = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        graph[a].append(b)
    white, grey, black = 0, 1, 2
    colour = [white] * tasks
    for root in range(tasks):
        if colour[root] != white:
            continue
        colour[root] = grey
        path = [root]
        while path:
            if not graph[path[-1]]:
                colour[path.pop()] = black
                continue
            child = graph[path[-1]].pop()
            if colour[child] == grey:
                return False
            if colour[child] == white:
                colour[child] = grey
                path.append(child)
    return True
