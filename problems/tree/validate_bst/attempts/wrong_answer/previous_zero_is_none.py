"""Takes a previous value of 0 for no previous value."""


def is_search_tree(root):
    previous, stack, node = None, [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if previous and node.val <= previous:
            return False
        previous = node.val
        node = node.right
    return True
