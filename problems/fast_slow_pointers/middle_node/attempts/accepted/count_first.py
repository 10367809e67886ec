def middle_node(head):
    count, node = 0, head
    while node is not None:
        count += 1
        node = node.next
    for _ in range(count // 2):
        head = head.next
    return head
