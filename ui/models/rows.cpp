#include "ui/models/rows.h"

#include "moc_rows.cpp"
