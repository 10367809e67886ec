def reverse_alternate_k(head, k):
    new_head = None
    tail = None
    node = head
    while node is not None:
        first = node
        reversed_part = None
        count = 0
        while node is not None and count < k:
            rest = node.next
            node.next = reversed_part
            reversed_part = node
            node = rest
            count += 1
        if tail is None:
            new_head = reversed_part
        else:
            tail.next = reversed_part
        first.next = node
        tail = first
        count = 0
        while node is not None and count < k:
            tail = node
            node = node.next
            count += 1
    return new_head
