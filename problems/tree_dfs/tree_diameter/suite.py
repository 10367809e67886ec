"""Hidden suite of tree_diameter."""

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

FAR = 1_000_000


def valid(root):
    return valid_tree(root, 260_000, 400, -FAR, FAR)


def expected(root):
    """Walk from every house to all others, and count the houses on the way to the farthest."""
    neighbors = {root: []} if root else {}
    for node in (found := list(neighbors)):
        for child in filter(None, (node.left, node.right)):
            neighbors[node].append(child)
            neighbors[child] = [node]
            found.append(child)
    longest = 0
    for start in found:
        houses, front = 0, [(start, None)]
        while front:
            houses += 1
            front = [
                (other, node) for node, before in front for other in neighbors[node] if other is not before
            ]
        longest = max(longest, houses)
    return longest


def fork_below_a_stem(stem, left, right):
    return forked_tree([0] * (stem + 1), [0] * left, [0] * right)


test_edges = edge_cases(
    no_tree=(None,),
    both_ends_on_one_side_of_a_root_with_two=(
        tree([1, 2, 3, 4, 5, None, None, 6, None, None, 7, 8, None, None, 9]),
    ),
    fork_must_be_left=(tree([1, 2, 3, 4, 5, 6, None, 7, 8]),),
    inner_ends_of_both_sides=(tree([1, 2, 3, None, 4, 5, None, None, 6, 7]),),
    values_mean_nothing=(tree([-5, 9, 9, -9, 9, None, None, 9]),),
    top_of_the_walk_four_levels_down=(fork_below_a_stem(3, 5, 5),),
    top_of_the_walk_far_down=(fork_below_a_stem(20, 25, 25),),
    stem_is_as_long_as_an_arm=(fork_below_a_stem(6, 5, 5),),
    light_fork_on_the_right_of_a_bush=(TreeNode(0, tree([0] * 15), fork_below_a_stem(0, 6, 6)),),
    light_fork_on_the_left_of_a_bush=(TreeNode(0, fork_below_a_stem(0, 6, 6), tree([0] * 15)),),
    other_end_is_above_hundreds_of_houses=(TreeNode(0, broom_tree([0] * 300, 40), chain_tree([0] * 30)),),
    chain_of_four_hundred=(chain_tree([0] * 400, "right"),),
    arms_below_a_stem_of_two_hundred=(fork_below_a_stem(195, 200, 204),),
    longer_than_the_levels=(fork_below_a_stem(0, 399, 399),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and most of nine; values of zero on small ones."""
    return (small.either(small.trees([0], most=4), small.trees()),)


@random_cases
def test_random(st):
    """Middle sizes with gaps, and forks below a stem, where the root is on no long walk, beside one another."""
    value = st.integers(-1, 1) | st.integers(-FAR, FAR)
    below = st.lists(value | value | st.none(), min_size=15, max_size=45)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    length = st.integers(0, 14)
    fork = st.tuples(length, length, length).map(lambda drawn: fork_below_a_stem(*drawn))
    below_a_root = st.tuples(gappy | fork, gappy | fork).map(lambda sides: TreeNode(0, *sides))
    return st.tuples(gappy | fork | below_a_root | trees(st, value, max_size=40))


def workload(n):
    """A long way down to a bushy end: the depth below each node is deep, or far down; a wide level between arms."""
    wide = TreeNode(0, tree([0] * (n - 800)), chain_tree([0] * 398, "right"))
    return {
        "bush_below_a_long_stem": (broom_tree([0] * (n // 2), 380),),
        "full_tree_between_long_arms": (TreeNode(1, chain_tree([0] * 390, "left"), wide),),
    }
