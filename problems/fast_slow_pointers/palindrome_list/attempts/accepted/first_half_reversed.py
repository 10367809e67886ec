def palindrome_list(head):
    back, slow, fast = None, head, head
    while fast is not None and fast.next is not None:
        fast = fast.next.next
        slow.next, back, slow = back, slow, slow.next
    middle = slow
    front = slow.next if fast is not None else slow
    same = True
    while back is not None:
        same = same and back.val == front.val
        front = front.next
        back.next, middle, back = middle, back, back.next
    return same
