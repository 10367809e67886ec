"""Hidden suite of max_path_sum."""

import random

from judge.kit import TreeNode, tree
from judge.suite import (
    broom_tree,
    chain_tree,
    edge_cases,
    exhaustive_cases,
    forked_tree,
    random_cases,
    trees,
    valid_tree,
)

LIMIT = 1_000_000


def valid(root):
    return root is not None and valid_tree(root, size=260_000, levels=400, low=-LIMIT, high=LIMIT)


def expected(root):
    """Walk from every node to every other."""
    neighbors = {root: []}
    for node in (found := [root]):
        for child in filter(None, (node.left, node.right)):
            neighbors[node].append(child)
            neighbors[child] = [node]
            found.append(child)

    def best_from(node, came_from):
        further = [best_from(other, node) for other in neighbors[node] if other is not came_from]
        return node.val + max([0, *further])

    return max(best_from(node, None) for node in neighbors)


def case(*values):
    return (tree(values),)


test_edges = edge_cases(
    all_negative_best_is_a_leaf=case(-4, -3, -9, -2),
    best_path_turns_below_the_root=case(-5, 4, None, 6, 7),
    path_must_not_branch=case(1, 2, 3, 4, 5),
    best_child_path_must_be_chosen=case(10, 5, 5, 4, 3, 3, 4),
    negative_child_left_out=case(5, -3, 4),
    path_ends_above_the_leaves=case(3, 8, 9, -1, -2, -3, -4),
    negative_node_inside_the_best_path=case(8, -2, None, -1, 7),
    best_path_below_a_good_one=case(5, 4, 3, -9, None, None, None, 6, 2, 5, None, 4),
    top_of_the_path_on_level_4=(forked_tree([-1] * 4, [3, 2], [4]),),
    top_of_the_path_on_level_250=(forked_tree([-1] * 250, [3, 2], [4]),),
    top_of_the_path_far_below_positive_nodes=(forked_tree([1] * 12 + [-9] + [0] * 12, [9] * 3, [9] * 3),),
    top_of_the_path_below_a_positive_chain=(forked_tree([1] * 30, [3, 2], [4]),),
    smallest_values=case(*[-LIMIT] * 3),
    smallest_values_but_one=case(-LIMIT, -LIMIT, 1 - LIMIT),
    chain_of_400_nodes=(chain_tree([LIMIT, -1] * 200, "right"),),
    largest_sum=(forked_tree([LIMIT], [LIMIT] * 190, [LIMIT - 1] * 190),),
    zeros_inside_the_best_path=case(0, 0, 0, 3, None, None, 4),
)


@exhaustive_cases
def test_exhaustive(small):
    """Values of both signs and zeros on up to three nodes, then 2 and -1 on all shapes."""
    return (small.either(small.trees([0, 3, -1, -2], most=3, least=1), small.trees([2, -1], least=1)),)


@random_cases(count=300)
def test_random(st):
    """Middle sizes where values nearly cancel, some with negative values only, and forks on low levels."""
    value = st.integers(-9, 6) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])

    def gappy(value):
        below = st.lists(value | value | st.none(), min_size=15, max_size=60)
        return st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))

    negative = gappy(st.integers(-LIMIT, -LIMIT + 9)) | gappy(st.integers(-4, -1))
    stem = st.lists(st.integers(-3, 1), min_size=1, max_size=25)
    chain = st.lists(st.integers(-2, 5), max_size=15)
    fork = st.tuples(stem, chain, chain).map(lambda parts: forked_tree(*parts))
    mixed = gappy(st.integers(-9, 6)) | gappy(value) | trees(st, value, max_size=40, empty=False)
    below_a_root = st.tuples(st.integers(-9, 1), mixed | fork, mixed | fork)
    return st.tuples(mixed | negative | fork | below_a_root.map(lambda parts: TreeNode(*parts)))


def workload(n):
    """A subtree below a long chain; a wide level between two long chains, where the best path goes."""
    rng = random.Random(n)
    node_values = [rng.randint(-LIMIT, LIMIT) for _ in range(n - 800)]
    chain = [rng.choice((0, LIMIT, LIMIT - 1, -LIMIT)) for _ in range(398)]
    between = TreeNode(-7, tree(node_values), chain_tree(chain, "right"))
    return {
        "subtree_below_a_long_chain": (broom_tree(chain[:380] + node_values[: n // 2 - 380], 380),),
        "full_tree_between_long_chains": (TreeNode(1, chain_tree(chain, "left"), between),),
    }
