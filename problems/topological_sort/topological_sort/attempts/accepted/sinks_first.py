def topological_sort(vertices, edges):
    parents = [[] for _ in range(vertices)]
    children_left = [0] * vertices
    for parent, child in edges:
        parents[child].append(parent)
        children_left[parent] += 1
    leaves = [v for v in range(vertices) if not children_left[v]]
    backwards = []
    while leaves:
        leaf = leaves.pop()
        backwards.append(leaf)
        for parent in parents[leaf]:
            children_left[parent] -= 1
            if not children_left[parent]:
                leaves.append(parent)
    backwards.reverse()
    return backwards if len(backwards) == vertices else []
