"""Finds the parent of a node by a search of the whole tree, for each step up."""


def lowest_common_ancestor(root, first, second):
    def every_node():
        stack = [root] if root else []
        while stack:
            node = stack.pop()
            yield node
            stack += [child for child in (node.left, node.right) if child]

    def path_up(value):
        path = [node for node in every_node() if node.val == value]
        while path and path[-1] is not root:
            path += [node for node in every_node() if path[-1] in (node.left, node.right)]
        return path

    one, other = path_up(first), path_up(second)
    above = set(one)
    return next((node for node in other if node in above), None)
