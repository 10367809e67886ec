def connect_all_siblings(root):
    node = end = root
    while node:
        if node.left:
            end.next = node.left
            end = end.next
        if node.right:
            end.next = node.right
            end = end.next
        node = node.next
