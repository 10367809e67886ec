def min_jump_fee(fees):
    totals = [fees[0]] * 3  # below the start there are two more steps of the same total
    for fee in fees[1:]:
        totals.append(fee + min(totals[-3:]))
    return min(totals[-3:])
