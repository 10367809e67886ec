def reverse_every_k(head, k):
    new_head = None
    tail = None
    node = head
    while node is not None:
        first = node
        turned = None
        count = 0
        while node is not None and count < k:
            rest = node.next
            node.next = turned
            turned = node
            node = rest
            count += 1
        if tail is None:
            new_head = turned
        else:
            tail.next = turned
        tail = first
    return new_head
