def reverse_alternate_k(head, k):
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
        first.next = node
        tail = first
        count = 0
        while node is not None and count < k:
            tail = node
            node = node.next
            count += 1
    return new_head
