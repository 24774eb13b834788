#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace turnbell::ui {

/// A list of Row for QML. A Row is a Q_GADGET with `==` and a `key()` that says which entry it is: its
/// properties are the roles, so that they are named and typed in one place (rows.h).
template <typename Row>
class RowModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    const std::vector<Row>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }

    QHash<int, QByteArray> roleNames() const override {
        QHash<int, QByteArray> names;
        const auto& gadget = Row::staticMetaObject;
        for (int i = 0; i < gadget.propertyCount(); ++i) {
            names[Qt::UserRole + i] = gadget.property(i).name();
        }
        return names;
    }

    QVariant data(const QModelIndex& index, int role) const override {
        const bool known =
            role >= Qt::UserRole && role < Qt::UserRole + Row::staticMetaObject.propertyCount();
        if (!known || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const auto property = Row::staticMetaObject.property(role - Qt::UserRole);
        return property.readOnGadget(&rows_[static_cast<std::size_t>(index.row())]);
    }

    /// Makes the list equal to `rows`, whose keys must differ from one another. Says exactly what went, came,
    /// moved and changed, and nothing if nothing did: delegates and their animations survive a snapshot.
    void apply(std::vector<Row> rows) {
        removeMissing(rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            bringTo(i, rows[i]);
            change(i, std::move(rows[i]));
        }
    }

private:
    using Difference = typename std::vector<Row>::difference_type;

    static auto hasKeyOf(const Row& row) {
        return [&row](const Row& other) { return other.key() == row.key(); };
    }

    void removeMissing(const std::vector<Row>& wanted) {
        for (auto i = rows_.size(); i-- > 0;) {
            if (std::none_of(wanted.begin(), wanted.end(), hasKeyOf(rows_[i]))) {
                beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
                rows_.erase(rows_.begin() + static_cast<Difference>(i));
                endRemoveRows();
            }
        }
    }

    /// Rows before `place` are right already; the entry of `row` comes to `place`, from below or new.
    void bringTo(std::size_t place, const Row& row) {
        const auto target = rows_.begin() + static_cast<Difference>(place);
        const auto found = std::find_if(target, rows_.end(), hasKeyOf(row));
        const auto to = static_cast<int>(place);
        if (found == rows_.end()) {
            beginInsertRows({}, to, to);
            rows_.insert(target, row);
            endInsertRows();
        } else if (found != target) {
            const auto from = static_cast<int>(found - rows_.begin());
            beginMoveRows({}, from, from, {}, to);
            std::rotate(target, found, found + 1);
            endMoveRows();
        }
    }

    void change(std::size_t place, Row row) {
        if (rows_[place] == row) {
            return;
        }
        rows_[place] = std::move(row);
        const auto changed = index(static_cast<int>(place));
        emit dataChanged(changed, changed);
    }

    std::vector<Row> rows_;
};

}  // namespace turnbell::ui
