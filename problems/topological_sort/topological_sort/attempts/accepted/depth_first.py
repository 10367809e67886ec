def topological_sort(vertices, edges):
    graph = [[] for _ in range(vertices)]
    for a, b in edges:
        graph[a].append(b)
    state = [0] * vertices  # 0 new, 1 open, 2 finished
    finished = []
    for root in range(vertices):
        if state[root]:
            continue
        state[root] = 1
        stack = [(root, iter(graph[root]))]
        while stack:
            node, rest = stack[-1]
            for child in rest:
                if state[child] == 1:
                    return []
                if state[child] == 0:
                    state[child] = 1
                    stack.append((child, iter(graph[child])))
                    break
            else:
                state[node] = 2
                finished.append(node)
                stack.pop()
    return finished[::-1]
