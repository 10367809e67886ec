def reverse_every_k(head, k):
    groups = []
    group = []
    while head is not None:
        group.append(head)
        if len(group) == k:
            groups.append(group)
            group = []
        head = head.next
    if group:
        groups.append(group)
    dummy = tail = groups[0][0].__class__(0)
    for group in groups:
        while group:
            tail.next = group.pop()
            tail = tail.next
    tail.next = None
    return dummy.next
