"""Keeps the groups in a list of sets and searches it for both ends of each edge."""


def spanning_tree(nodes, edges):
    groups = [{node} for node in range(nodes)]
    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        one = next(group for group in groups if a in group)
        if b not in one:
            other = next(group for group in groups if b in group)
            groups.remove(other)
            one |= other
            chosen.append(index)
    return chosen if len(groups) == 1 else None
