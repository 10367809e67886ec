"""Hidden suite of min_height_trees."""

import random

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases, valid_edges

compare = any_order


def valid(nodes, edges):
    if not valid_edges(nodes, edges, most_nodes=60_000, most_edges=59_999):
        return False
    return nodes == 0 or (len(edges) == nodes - 1 and len(distances(nodes, edges, 0)) == nodes)


def distances(nodes, edges, start):
    """Give the distance to each node that can be reached."""
    neighbors = [[] for _ in range(nodes)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    distance = {start: 0}
    for node in (found := [start]):
        for other in neighbors[node]:
            if other not in distance:
                distance[other] = distance[node] + 1
                found.append(other)
    return distance


def expected(nodes, edges):
    """Measure the height from each node."""
    heights = [max(distances(nodes, edges, node).values()) for node in range(nodes)]
    return [node for node, height in enumerate(heights) if height == min(heights)]


def with_parents(parents):
    """Build a tree: the parent of node i + 1 is parents[i]."""
    return len(parents) + 1, [[parent, i + 1] for i, parent in enumerate(parents)]


test_edges = edge_cases(
    no_nodes=(0, []),
    one_node=(1, []),
    path_of_six_in_mixed_order=(6, [[5, 0], [3, 5], [0, 4], [1, 3], [2, 4]]),
    star_with_the_last_node_as_center=(4, [[3, 0], [3, 1], [2, 3]]),
    star_with_one_long_branch=(6, [[0, 1], [0, 2], [0, 3], [3, 4], [4, 5]]),
    two_stars=(6, [[0, 1], [0, 2], [0, 3], [3, 4], [3, 5]]),
    star_at_the_end_of_a_path=with_parents([0, 0, 0, 0, 0, 0, 1, 7, 8, 9]),
    path_that_ends_in_a_star=with_parents([0, 1, 2, 3, 4, 4, 4, 4, 4]),
    node_0_is_a_leaf_next_to_the_center=(7, [[1, 2], [2, 3], [3, 4], [4, 5], [5, 6], [0, 4]]),
    three_branches_of_two=with_parents([0, 1, 0, 3, 0, 5]),
    both_long_branches_in_one_subtree_of_0=with_parents([0, 1, 2, 1, 4, 5, 3]),
    path_of_1000=with_parents(list(range(999))),
    path_of_1001_descending=(1001, [[i, i - 1] for i in range(1000, 0, -1)]),
)


@exhaustive_cases
def test_exhaustive(small):
    """All trees of up to six numbered nodes, and many of seven: each node but 0 has a parent."""
    parents = [small.lists(range(n), most=n - 1, least=n - 1) for n in range(1, 8)]
    return small.either(*(small.built(with_parents, lists) for lists in parents))


@random_cases
def test_random(st):
    """Trees whose nodes have a recent parent or any, then numbered and listed in any order."""

    def attached(most_back):
        steps = st.lists(st.integers(0, most_back), min_size=10, max_size=50)
        return steps.map(lambda back: with_parents([max(i - step, 0) for i, step in enumerate(back)]))

    def shuffled(tree):
        nodes, edges = tree
        return st.tuples(st.permutations(range(nodes)), st.permutations(edges)).map(
            lambda drawn: (nodes, renumbered(*drawn))
        )

    return (attached(50) | attached(2) | attached(2) | attached(1)).flatmap(shuffled)


def renumbered(names, edges):
    """Give the nodes other numbers, and reverse some of the edges."""
    pairs = [[names[a], names[b]] for a, b in edges]
    return [[b, a] if b % 2 else [a, b] for a, b in pairs]


def workload(n):
    """A star with a long branch, a path, a star, a path with a leaf at nearly every second node, and a random tree."""
    rng = random.Random(n)
    half = n // 2
    names = rng.sample(range(n), n)
    shapes = {
        "star_with_a_long_branch": [0] * (n - 101) + list(range(n - 101, n - 1)),
        "path": list(range(n - 1)),
        "star": [0] * (n - 1),
        "path_with_leaves": [max(i - i % 2 - 1, 0) for i in range(half - 1)],
        "random_tree": [rng.randint(0, i) for i in range(half - 1)],
    }
    trees = {}
    for name, parents in shapes.items():
        nodes = len(parents) + 1
        numbers = sorted(range(nodes), key=names.__getitem__)
        edges = renumbered(numbers, with_parents(parents)[1])
        rng.shuffle(edges)
        trees[name] = (nodes, edges)
    return trees
