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

LIMIT = 1_000_000


def valid(root):
    return valid_tree(root, 260_000, 400, -LIMIT, LIMIT)


def expected(root):
    """Search from every node to all others, and count the nodes on the path to the farthest."""
    neighbors = {root: []} if root else {}
    for node in (found := list(neighbors)):
        for child in filter(None, (node.left, node.right)):
            neighbors[node].append(child)
            neighbors[child] = [node]
            found.append(child)
    longest = 0
    for start in found:
        count, front = 0, [(start, None)]
        while front:
            count += 1
            front = [
                (other, node) for node, before in front for other in neighbors[node] if other is not before
            ]
        longest = max(longest, count)
    return longest


def fork_below_a_chain(chain, left, right):
    return forked_tree([0] * (chain + 1), [0] * left, [0] * right)


test_edges = edge_cases(
    empty_tree=(None,),
    longest_path_in_the_left_subtree=(tree([1, 2, 3, 4, 5, None, None, 6, None, None, 7, 8, None, None, 9]),),
    longest_path_through_the_root=(tree([1, 2, 3, 4, 5, 6, None, 7, 8]),),
    longest_path_between_inner_leaves=(tree([1, 2, 3, None, 4, 5, None, None, 6, 7]),),
    values_do_not_matter=(tree([-5, 9, 9, -9, 9, None, None, 9]),),
    top_of_the_path_on_level_4=(fork_below_a_chain(3, 5, 5),),
    top_of_the_path_on_level_21=(fork_below_a_chain(20, 25, 25),),
    chain_above_as_long_as_each_side=(fork_below_a_chain(6, 5, 5),),
    longest_path_in_the_smaller_right_subtree=(TreeNode(0, tree([0] * 15), fork_below_a_chain(0, 6, 6)),),
    longest_path_in_the_smaller_left_subtree=(TreeNode(0, fork_below_a_chain(0, 6, 6), tree([0] * 15)),),
    longest_path_ends_in_a_large_subtree=(TreeNode(0, broom_tree([0] * 300, 40), chain_tree([0] * 30)),),
    chain_of_400_nodes=(chain_tree([0] * 400, "right"),),
    top_of_the_path_on_level_196=(fork_below_a_chain(195, 200, 204),),
    path_longer_than_the_height=(fork_below_a_chain(0, 399, 399),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and most of nine; values of zero on small ones."""
    return (small.either(small.trees([0], most=4), small.trees()),)


@random_cases
def test_random(st):
    """Middle sizes with missing children, and forks below a chain, where the root is on no long path."""
    value = st.integers(-1, 1) | st.integers(-LIMIT, LIMIT)
    below = st.lists(value | value | st.none(), min_size=15, max_size=45)
    gappy = st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    length = st.integers(0, 14)
    fork = st.tuples(length, length, length).map(lambda drawn: fork_below_a_chain(*drawn))
    below_a_root = st.tuples(gappy | fork, gappy | fork).map(lambda sides: TreeNode(0, *sides))
    return st.tuples(gappy | fork | below_a_root | trees(st, value, max_size=40))


def workload(n):
    """A subtree below a long chain, where each depth takes long to compute; a wide level between two chains."""
    wide = TreeNode(0, tree([0] * (n - 800)), chain_tree([0] * 398, "right"))
    return {
        "subtree_below_a_long_chain": (broom_tree([0] * (n // 2), 380),),
        "full_tree_between_long_chains": (TreeNode(1, chain_tree([0] * 390, "left"), wide),),
    }
