"""Hidden suite of unique_bsts."""

from math import comb

from judge.kit import TreeNode
from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(n):
    return 1 <= n <= 10


def is_search_tree(node, low, high):
    """Tell whether a tree holds each value from low to high once and in order; this ends on cycles too."""
    if not isinstance(node, TreeNode) or type(node.val) is not int or not low <= node.val <= high:
        return node is None and low > high
    return is_search_tree(node.left, low, node.val - 1) and is_search_tree(node.right, node.val + 1, high)


def preorder(node):
    """Give the values from the root on, which no other search tree has in this order."""
    return (node.val, *preorder(node.left), *preorder(node.right)) if node else ()


def check(call):
    """There are as many trees as the Catalan number: when none is wrong and none repeats, none is missing."""
    (n,) = call.args
    if not all(is_search_tree(root, 1, n) for root in call.answer):
        return f"each tree must be a search tree that holds each value from 1 to {n} once"
    if len(set(map(preorder, call.answer))) < len(call.answer):
        return "the same tree is there more than once"
    wanted = comb(2 * n, n) // (n + 1)
    return (
        None if len(call.answer) == wanted else f"there are {wanted} trees, and these are {len(call.answer)}"
    )


test_edges = edge_cases(
    one_child_on_either_side=(2,),
    chains_and_a_full_tree=(3,),
    subtrees_on_both_sides=(5,),
)


@exhaustive_cases
def test_exhaustive(small):
    """All small numbers of values."""
    return (range(1, 8),)


@random_cases(count=1)
def test_random(st):
    """One value more; there is nothing else to draw."""
    return st.tuples(st.just(8))


def workload(n):
    """The number of values is all there is."""
    return {"most values": (n,), "one value less": (n - 1,)}
