def rotate_list(head, rotations):
    if head is None or head.next is None or rotations <= 0:
        return head
    last_node = head
    list_length = 1
    while last_node.next is not None:
        last_node = last_node.next
        list_length += 1
    last_node.next = head
    rotations %= list_length
    skip_length = list_length - rotations
    last_node_of_rotated_list = head
    for i in range(skip_length - 1):
        last_node_of_rotated_list = last_node_of_rotated_list.next
    head = last_node_of_rotated_list.next
    last_node_of_rotated_list.next = None
    return head
