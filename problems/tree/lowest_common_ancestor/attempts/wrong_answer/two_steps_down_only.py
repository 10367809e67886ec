"""Goes down two steps only, and returns the node there."""


def lowest_common_ancestor(root, first, second):
    def values(node):
        stack, found = [node], set()
        while stack:
            node = stack.pop()
            if node:
                found.add(node.val)
                stack += [node.left, node.right]
        return found

    wanted = {first, second}
    if not wanted <= values(root):
        return None
    for child in (root.left, root.right):
        if wanted <= values(child):
            for below in (child.left, child.right):
                if wanted <= values(below):
                    return below
            return child
    return root
