def is_search_tree(root):
    stack = []
    node = root
    previous = None
    while stack or node is not None:
        while node is not None:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if previous is not None and previous >= node.val:
            return False
        previous = node.val
        node = node.right
    return True
