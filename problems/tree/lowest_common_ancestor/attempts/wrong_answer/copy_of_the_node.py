"""Returns a new node with the right value and the right children."""

from judge.kit import TreeNode


def lowest_common_ancestor(root, first, second):
    lines = {}
    stack = [(root, None)]
    while stack:
        node, above = stack.pop()
        if node is not None:
            line = (node, above)
            if node.val in (first, second):
                lines[node.val] = line
            stack += [(node.left, line), (node.right, line)]
    if first not in lines or second not in lines:
        return None
    above, line = set(), lines[first]
    while line:
        above.add(line[0])
        line = line[1]
    line = lines[second]
    while line[0] not in above:
        line = line[1]
    return TreeNode(line[0].val, line[0].left, line[0].right)
