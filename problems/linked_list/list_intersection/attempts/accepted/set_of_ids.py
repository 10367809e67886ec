def list_intersection(first, second):
    ids = set()
    node = first
    while node is not None:
        ids.add(id(node))
        node = node.next
    node = second
    while node is not None:
        if id(node) in ids:
            return node
        node = node.next
    return None
