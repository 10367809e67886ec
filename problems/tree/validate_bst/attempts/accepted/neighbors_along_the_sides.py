def is_search_tree(root):
    """Compare each node with its predecessor and its successor below it: each link is walked at most twice."""
    nodes = [root] if root else []
    for node in nodes:
        if node.left:
            last = node.left
            while last.right:
                last = last.right
            if last.val >= node.val:
                return False
            nodes.append(node.left)
        if node.right:
            first = node.right
            while first.left:
                first = first.left
            if first.val <= node.val:
                return False
            nodes.append(node.right)
    return True
