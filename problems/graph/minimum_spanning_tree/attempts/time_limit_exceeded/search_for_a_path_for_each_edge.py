"""Searches the edges taken so far for a path between both ends of each edge."""


def spanning_tree(nodes, edges):
    taken = [[] for _ in range(nodes)]
    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        seen = {a}
        stack = [a]
        while stack and b not in seen:
            node = stack.pop()
            for other in taken[node]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        if b not in seen:
            taken[a].append(b)
            taken[b].append(a)
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None
