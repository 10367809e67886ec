def is_search_tree(root):
    previous = None
    is_sorted = True
    while root:
        before = root.left
        if before:
            while before.right and before.right is not root:
                before = before.right
            if before.right is None:
                before.right = root
                root = root.left
                continue
            before.right = None
        if previous is not None and not previous < root.val:
            is_sorted = False
        previous = root.val
        root = root.right
    return is_sorted
