def reverse_sublist(head, p, q):
    if p == q:
        return head
    current, previous = head, None
    i = 0
    while current is not None and i < p - 1:
        previous = current
        current = current.next
        i += 1
    last_node_of_first_part = previous
    last_node_of_sub_list = current
    next = None
    i = 0
    while current is not None and i < q - p + 1:
        next = current.next
        current.next = previous
        previous = current
        current = next
        i += 1
    if last_node_of_first_part is not None:
        last_node_of_first_part.next = previous
    else:
        head = previous
    last_node_of_sub_list.next = current
    return head
