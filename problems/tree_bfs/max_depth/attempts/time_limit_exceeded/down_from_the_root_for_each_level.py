"""Starts at the root again for each level."""


def max_depth(root):
    def reaches(wanted):
        stack = [(root, 1)]
        while stack:
            node, depth = stack.pop()
            if node is None:
                continue
            if depth == wanted:
                return True
            stack += [(node.right, depth + 1), (node.left, depth + 1)]
        return False

    depth = 0
    while reaches(depth + 1):
        depth += 1
    return depth
